package school.mentoring.matching.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.policy.Criterion;
import school.mentoring.matching.policy.PairSettings;
import school.mentoring.matching.settings.MatchingSettings;
import school.mentoring.matching.settings.Preset;
import school.mentoring.shared.Refusal;

/** Reads the settings as the form sends them: a switch that is off is not sent at all. */
final class TypedSettings {

  private TypedSettings() {}

  static MatchingSettings read(MultiValueMap<String, String> typed) {
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      weights.put(criterion, weight(criterion, typed.getFirst(criterion.name())));
    }
    return new MatchingSettings(
        chosen(Preset.values(), typed.getFirst("preset"), "Готовый набор"),
        new PairSettings(
            weights,
            typed.containsKey("unwantedForbids"),
            typed.containsKey("clearanceNeeded"),
            typed.containsKey("mentorOlder")),
        chosen(Objective.values(), typed.getFirst("objective"), "Цель подбора"),
        typed.containsKey("groups"),
        typed.containsKey("evenLoad"));
  }

  private static int weight(Criterion criterion, String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new Refusal(
          "Вес «%s»: значение «%s», выберите число от 0 до %d."
              .formatted(criterion.title(), text, PairSettings.MUST));
    }
  }

  private static <T extends Enum<T>> T chosen(T[] values, String name, String field) {
    return Arrays.stream(values)
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal("%s: значение «%s», выберите одно из списка.".formatted(field, name)));
  }
}
