"""Which country's money a name means that several countries share."""

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "number", "unit"),
    [
        ("en", "In the Philippines officials fined the firm 40m pesos.", "40000000", "PHP"),
        ("en", "Chile's central bank sold 5bn pesos.", "5000000000", "CLP"),
        ("en", "The firm was fined 40m pesos.", "40000000", "MXN"),
        ("en", "A fee of 500 Philippine pesos, later 700 pesos, in Mexico.", "700", "PHP"),
        ("en", "The Norwegian fund put 300m kroner into it.", "300000000", "NOK"),
        ("en", "Denmark and Norway split 20m kroner.", "20000000", "DKK"),
        ("en", "Kenya will pay 20m shillings.", "20000000", "KES"),
        ("ko", "요르단은 300만 디나르를 냈다.", "3000000", "JOD"),
        ("ko", "파키스탄 정부는 30억 루피를 투입했다.", "3000000000", "PKR"),
        ("en", "In Egypt he lost 400 dollars.", "400", "USD"),
    ],
)
def test_a_shared_name_is_that_of_the_country_the_text_is_about(find, lang, text, number, unit):
    assert {str(m.value.number): m.value.unit for m in find(lang, text)}[number] == unit
