# A text that is no number.
int("12a")
