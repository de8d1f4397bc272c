package school.mentoring.monitoring.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs between two definitions, in words. */
final class DefinitionDifference {

  private DefinitionDifference() {}

  /** «цели: 80 к 31.12 → 90 к 31.12»; empty where nothing differs. */
  static String of(IndicatorDefinition before, IndicatorDefinition after, DefinitionWords words) {
    Map<String, String> old = said(before, words);
    return said(after, words).entrySet().stream()
        .filter(it -> !it.getValue().equals(old.get(it.getKey())))
        .map(it -> "%s: %s → %s".formatted(it.getKey(), old.get(it.getKey()), it.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static Map<String, String> said(IndicatorDefinition it, DefinitionWords words) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("название", it.title());
    said.put("единица", it.unit().title());
    said.put("числитель", shown(words.of(it.numerator())));
    said.put("знаменатель", shown(words.of(it.denominator())));
    said.put("как считается", it.method());
    said.put("уровень", it.level().title());
    said.put("дорожные карты", roadmaps(words.of(it.roadmaps())));
    said.put("строки", shown(String.join(" ", it.lines())));
    said.put("лучше", it.moreIsBetter() ? "больше" : "меньше");
    said.put("цели", shown(it.targets().words()));
    return said;
  }

  private static String roadmaps(String names) {
    return names.isEmpty() ? "все" : names;
  }

  private static String shown(String text) {
    return text.isEmpty() ? "нет" : text;
  }
}
