package school.mentoring.monitoring.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs between two definitions, in words. */
final class DefinitionDifference {

  private DefinitionDifference() {}

  /** «цели: 80 к 31.12 → 90 к 31.12»; empty where nothing differs. */
  static String of(IndicatorDefinition before, IndicatorDefinition after) {
    Map<String, String> old = said(before);
    return said(after).entrySet().stream()
        .filter(it -> !it.getValue().equals(old.get(it.getKey())))
        .map(it -> "%s: %s → %s".formatted(it.getKey(), old.get(it.getKey()), it.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static Map<String, String> said(IndicatorDefinition it) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("название", it.title());
    said.put("единица", it.unit().title());
    said.put("числитель", shown(it.numerator().toString()));
    said.put("знаменатель", shown(it.denominator().toString()));
    said.put("как считается", it.method());
    said.put("уровень", it.level().title());
    said.put("дорожные карты", shown(String.join(" ", it.roadmaps())));
    said.put("строки", shown(String.join(" ", it.lines())));
    said.put("лучше", it.moreIsBetter() ? "больше" : "меньше");
    said.put("цели", shown(it.targets().words()));
    return said;
  }

  private static String shown(String text) {
    return text.isEmpty() ? "нет" : text;
  }
}
