"""Documents to mentions: entities, dates, figures, quotes."""

from factx.calling import make_callable

make_callable(__name__)
