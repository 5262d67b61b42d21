// Stands for what keeps pages for when there is no signal.
