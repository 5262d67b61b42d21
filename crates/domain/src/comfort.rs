//! How a resident wants pages to look: size, contrast, space, letters, motion. Each begins as the device has it.

/// What a resident chose for all pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Comfort {
    pub size: Size,
    pub contrast: Contrast,
    pub spacing: Spacing,
    pub typeface: Typeface,
    pub motion: Motion,
}

/// What can be chosen of one of them.
pub trait Choosable: Copy + Default + PartialEq + 'static {
    /// The usual one first.
    const ALL: &'static [Self];

    /// As it stands in the cookie, in a form and in the names of classes.
    fn key(self) -> &'static str;

    fn find(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.key() == key)
    }
}

/// Of text, as a share of the usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Size {
    #[default]
    Usual,
    Larger,
    Large,
    Double,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contrast {
    /// As the device says.
    #[default]
    Usual,
    /// Black on white.
    More,
    LightOnDark,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spacing {
    #[default]
    Usual,
    Calm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Typeface {
    #[default]
    Usual,
    /// Letters that are hard to mistake for one another.
    Easier,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// As the device says.
    #[default]
    Usual,
    Still,
}

impl Choosable for Size {
    const ALL: &'static [Self] = &[Self::Usual, Self::Larger, Self::Large, Self::Double];

    fn key(self) -> &'static str {
        match self {
            Self::Usual => "100",
            Self::Larger => "125",
            Self::Large => "150",
            Self::Double => "200",
        }
    }
}

impl Choosable for Contrast {
    const ALL: &'static [Self] = &[Self::Usual, Self::More, Self::LightOnDark];

    fn key(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::More => "more",
            Self::LightOnDark => "dark",
        }
    }
}

impl Choosable for Spacing {
    const ALL: &'static [Self] = &[Self::Usual, Self::Calm];

    fn key(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Calm => "calm",
        }
    }
}

impl Choosable for Typeface {
    const ALL: &'static [Self] = &[Self::Usual, Self::Easier];

    fn key(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Easier => "easier",
        }
    }
}

impl Choosable for Motion {
    const ALL: &'static [Self] = &[Self::Usual, Self::Still];

    fn key(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Still => "still",
        }
    }
}

impl Comfort {
    pub fn is_usual(self) -> bool {
        self == Self::default()
    }

    /// All of it, as its cookie and its account say: such as `150.dark.usual.easier.usual`.
    pub fn key(self) -> String {
        self.keys().join(".")
    }

    /// Reads what [`Self::key`] wrote. What it does not know is as usual.
    pub fn find(key: &str) -> Self {
        let mut keys = key.split('.');
        let mut next = || keys.next().unwrap_or_default();
        Self {
            size: Size::find(next()).unwrap_or_default(),
            contrast: Contrast::find(next()).unwrap_or_default(),
            spacing: Spacing::find(next()).unwrap_or_default(),
            typeface: Typeface::find(next()).unwrap_or_default(),
            motion: Motion::find(next()).unwrap_or_default(),
        }
    }

    /// What a page is drawn with: a class for each choice that is not the usual one.
    pub fn classes(self) -> Vec<String> {
        let usual = Self::default().keys();
        let chosen = self.keys().into_iter().zip(usual).filter(|(chosen, usual)| chosen != usual);
        chosen.map(|(chosen, _)| format!("app-comfort-{chosen}")).collect()
    }

    fn keys(self) -> [&'static str; 5] {
        [self.size.key(), self.contrast.key(), self.spacing.key(), self.typeface.key(), self.motion.key()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_read_as_it_was_written() {
        for size in Size::ALL {
            for contrast in Contrast::ALL {
                for spacing in Spacing::ALL {
                    for typeface in Typeface::ALL {
                        for motion in Motion::ALL {
                            let comfort = Comfort {
                                size: *size,
                                contrast: *contrast,
                                spacing: *spacing,
                                typeface: *typeface,
                                motion: *motion,
                            };
                            assert_eq!(Comfort::find(&comfort.key()), comfort, "{}", comfort.key());
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_not_known_is_as_usual() {
        let large = Comfort { size: Size::Large, ..Comfort::default() };
        for (key, comfort) in [
            ("", Comfort::default()),
            ("rubbish", Comfort::default()),
            ("100.usual.usual.usual.usual", Comfort::default()),
            ("150", large),
            ("150.neon.usual", large),
            ("150.usual.usual.usual.usual.more.to.come", large),
            ("more.150", Comfort::default()),
            ("\"><script>", Comfort::default()),
        ] {
            assert_eq!(Comfort::find(key), comfort, "{key}");
        }
    }

    #[test]
    fn a_page_has_a_class_for_each_choice() {
        for (key, classes) in [
            ("100.usual.usual.usual.usual", ""),
            ("200.usual.usual.usual.usual", "app-comfort-200"),
            (
                "125.more.calm.easier.still",
                "app-comfort-125 app-comfort-more app-comfort-calm app-comfort-easier app-comfort-still",
            ),
            ("100.dark", "app-comfort-dark"),
        ] {
            assert_eq!(Comfort::find(key).classes().join(" "), classes, "{key}");
        }
        assert!(Comfort::default().is_usual() && !Comfort::find("100.dark").is_usual());
    }
}
