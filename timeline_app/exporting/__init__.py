"""A timeline -> a file format: one module a format. Pictures are drawn in `gui.picture`."""
