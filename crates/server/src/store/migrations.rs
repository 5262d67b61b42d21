//! The tables, step by step. Each step has the same number in both engines.

use sqlx::migrate::Migrator;

pub fn sqlite() -> Migrator {
    sqlx::migrate!("./migrations/sqlite")
}

pub fn postgres() -> Migrator {
    sqlx::migrate!("./migrations/postgres")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_have_the_same_steps() {
        let steps = |migrator: Migrator| -> Vec<_> {
            migrator.iter().map(|step| (step.version, step.description.to_string())).collect()
        };
        assert_eq!(steps(sqlite()), steps(postgres()));
    }
}
