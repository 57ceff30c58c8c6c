"""The reader's corrections (edits), and the file that keeps them with the articles."""
