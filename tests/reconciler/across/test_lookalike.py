def test_weekly_growth_and_monthly_level_look_alike_and_are_not(find, make, figure):
    weekly = make(figure(4, unit="ratio", form="multiple"), attribute="technology.users", period="P1W", source="s1")
    monthly = make(figure(20310000, 10000), attribute="technology.users.active", period="P1M", source="s2")
    (finding,) = [f for f in find(weekly, monthly) if f.code]
    assert (finding.code, finding.relation, finding.severity) == ("FX121", "incomparable", "note")


def test_one_period_is_no_difference(find, make, figure):
    a = make(figure(4, unit="ratio", form="multiple"), attribute="technology.users", period="P1W", source="s1")
    b = make(figure(20310000, 10000), attribute="technology.users.active", period="P1W", source="s2")
    assert not [f for f in find(a, b) if f.code == "FX121"]
