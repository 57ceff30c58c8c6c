"""What a double click starts."""

from timeline_app.app import run

if __name__ == "__main__":
    run()
