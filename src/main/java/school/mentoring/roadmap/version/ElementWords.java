package school.mentoring.roadmap.version;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.OrderTitles;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Dates;

/**
 * What an element says of its line, in words that can be set side by side.
 *
 * @param said by what it is
 */
record ElementWords(Map<String, String> said) {

  private static final String NOTHING = "не указано";

  static ElementWords of(RoadmapElement element, SchoolYear year, OrderTitles orders) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("Название", element.name());
    said.put("Срок", element.window().map(it -> days(it, year)).orElse(NOTHING));
    said.put("Повторение", element.recurs().map(ElementWords::often).orElse("один раз"));
    said.put("Кто", element.role().map(ElementWords::role).orElse(NOTHING));
    said.put("Подтверждение", element.evidence().map(EvidenceKind::title).orElse(NOTHING));
    said.put("Необязательна", element.optional().orElse("нет"));
    said.put(
        "Где выполняется", element.performedIn().map(it -> "в школах").orElse("в организации"));
    said.put("Блок", element.block().orElse("нет"));
    said.put("Приказ", element.order().map(it -> orders.of(it).orElse(it)).orElse("нет"));
    return new ElementWords(said);
  }

  List<Difference> differences(ElementWords after) {
    List<Difference> differences = new ArrayList<>();
    said.forEach(
        (what, before) -> {
          if (!before.equals(after.said.get(what))) {
            differences.add(new Difference(what, before, after.said.get(what)));
          }
        });
    return differences;
  }

  private static String days(Window window, SchoolYear year) {
    return window.isExternal()
        ? "по плану другой организации"
        : window.ranges(year).stream().map(ElementWords::days).collect(Collectors.joining(", "));
  }

  private static String days(DateRange range) {
    return range.from().equals(range.to())
        ? Dates.text(range.from())
        : Dates.text(range.from()) + "–" + Dates.text(range.to());
  }

  private static String often(Period recurs) {
    return switch (recurs.toString()) {
      case "P1M" -> "каждый месяц";
      case "P3M" -> "каждый квартал";
      case "P6M" -> "раз в полгода";
      case "P1Y" -> "раз в год";
      default -> "с периодом " + recurs;
    };
  }

  static String role(String group) {
    return Role.find(group).map(Role::title).orElse(group);
  }
}
