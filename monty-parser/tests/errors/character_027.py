a !== b
