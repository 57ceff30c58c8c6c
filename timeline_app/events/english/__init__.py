"""What is known about English words: language data, apart from the rules that use it."""
