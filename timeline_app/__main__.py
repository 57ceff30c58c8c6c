"""`python -m timeline_app`."""

from timeline_app.app import run

if __name__ == "__main__":
    run()
