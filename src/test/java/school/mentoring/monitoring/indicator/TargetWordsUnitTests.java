package school.mentoring.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People never meet the way data write targets. */
class TargetWordsUnitTests {

  @ParameterizedTest
  @CsvSource({
    "programme=70, 70",
    "2020 programme=10; 2021 programme=20, с 2020: 10; с 2021: 20",
    "Y-12-31=80; Y+1-12-31=100, 80 к 31.12; 100 к 31.12 через год",
    "Y+1-05=90, 90 к концу мая через год",
    "2026-12-31=50, 50 к 31.12.2026",
    "'2024 Y+1-05-31=92,5', 'с 2024: 92,5 к 31.05 через год'"
  })
  void whatDataSayIsReadInWordsAndWordsAreReadBack(String stored, String words) {
    assertThat(Targets.parse(stored).words()).isEqualTo(words);
    assertThat(Targets.parse(words).toString()).isEqualTo(stored.replace('.', ','));
  }
}
