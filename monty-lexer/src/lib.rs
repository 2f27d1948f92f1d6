//! Python source text to tokens: layout, strings and f-strings.
