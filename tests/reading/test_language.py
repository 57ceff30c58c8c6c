import pytest

from timeline_app.reading.language import guess


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The council said on Monday that it would close the bridge in the spring of next year.", "en"),
        ("Der Rat hat am Montag gesagt, dass die Brücke im Frühjahr für den Verkehr gesperrt wird.", "de"),
        ("Le conseil a dit lundi que le pont sera fermé au printemps pour des travaux dans la ville.", "fr"),
        ("El consejo dijo el lunes que el puente se cerrará en la primavera por las obras de la ciudad.", "es"),
        ("Совет сказал в понедельник, что мост будет закрыт на ремонт и что это не на долго.", "ru"),
        ("東京で土曜日に大きな地震がありました。", "ja"),
        ("Bridge closed", "en"),
        ("", "en"),
        ("Мост закрыт", ""),
    ],
)
def test_guess(text, code):
    assert guess(text) == code
