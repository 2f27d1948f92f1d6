this is a sentence
