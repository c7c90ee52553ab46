"""The verbs that say what befell those who are counted."""

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "figure", "expected"),
    [
        ("ko", "대기 중 숨진 환자는 하루 8.5명꼴이다.", "8.5명", "disaster.deaths"),
        ("ko", "체포된 시위대는 53명이다.", "53명", "crime.arrested"),
        ("en", "Two track workers were struck and killed by a train.", "Two", "disaster.deaths"),
        (
            "en",
            "About 21,000 people living within 30 kilometers of the plant were evacuated.",
            "About 21,000 people",
            "disaster.evacuated",
        ),
        ("en", "There are 54,789 people waiting for an organ transplant.", "54,789 people", "health.waiting_list"),
        ("ko", "구조대는 매몰자 4명을 구조했다.", "4명", "disaster.rescued"),
        ("en", "Rescuers pulled four people out alive.", "four people", "disaster.rescued"),
        ("ko", "살처분된 닭은 210만 마리다.", "210만 마리", "farming.culled"),
        ("ko", "자매 2명 중 1명이 숨졌다.", "2명", None),
    ],
)
def test_what_befell_them_names_the_figure(attribute, lang: str, text: str, figure: str, expected: str | None) -> None:
    found = attribute(lang, text, figure)
    assert found == expected if expected else found != "disaster.deaths"


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The company owes 12 trillion won.", "12 trillion won", "business.debt"),
        ("Government debt stands at 1,175 trillion won.", "1,175 trillion won", "economy.national_debt"),
        ("The fund holds 1,213 trillion won.", "1,213 trillion won", "business.fund_size"),
    ],
)
def test_the_currency_won_is_no_verb(attribute, text: str, figure: str, expected: str) -> None:
    assert attribute("en", text, figure) == expected


@pytest.mark.parametrize(
    ("lang", "text", "figure", "expected"),
    [
        ("ko", "은행이 축제에 댄 돈은 3억 원이다.", "3억 원", "business.investment"),
        ("ko", "재단이 시민에게서 모금한 돈은 7억 원이다.", "7억 원", "business.funding_raised"),
        ("en", "The bank put up $3 million for the festival.", "$3 million", "business.investment"),
        ("en", "Forty tenants want $58 million in compensation.", "$58 million", "crime.claim_amount"),
        ("en", "The tenants are asking for $85 million in damages.", "$85 million", "crime.claim_amount"),
    ],
)
def test_what_is_done_with_a_sum_names_it(attribute, lang: str, text: str, figure: str, expected: str) -> None:
    assert attribute(lang, text, figure) == expected
