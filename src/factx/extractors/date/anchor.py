"""When a document was published, as the day and the moment on which its dates hang."""

from datetime import date, datetime


def moment(published: str | None) -> datetime | None:
    """The time of publication, where it is given."""
    if not published or len(published) < 16:
        return None
    try:
        return datetime.fromisoformat(published[:16])
    except ValueError:
        return None


def day(published: str | None) -> date | None:
    """The day of publication, where it is given."""
    if not published:
        return None
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None
