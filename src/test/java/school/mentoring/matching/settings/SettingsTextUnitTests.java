package school.mentoring.matching.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTextUnitTests {

  @Test
  void thePresetsAreReadBackFromTheirText() {
    for (Preset preset : Preset.values()) {
      assertThat(SettingsText.read(SettingsText.of(preset.settings())))
          .isEqualTo(preset.settings());
      assertThat(preset.settings().asPreset()).isTrue();
    }
    assertThat(withoutGroups(Preset.TOPICS_FIRST.settings()).asPreset()).isFalse();
  }

  private static MatchingSettings withoutGroups(MatchingSettings settings) {
    return new MatchingSettings(
        settings.preset(), settings.pairs(), settings.objective(), false, settings.evenLoad());
  }
}
