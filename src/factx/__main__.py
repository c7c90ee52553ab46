"""``python -m factx``."""

from factx.cli.main import main

if __name__ == "__main__":
    main()
