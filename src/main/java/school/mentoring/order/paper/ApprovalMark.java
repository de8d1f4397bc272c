package school.mentoring.order.paper;

import java.util.Map;
import java.util.Optional;
import school.mentoring.order.Annex;

/**
 * «УТВЕРЖДЕНО приказом …» over an annex that the order approves, in the gender of what is approved.
 */
final class ApprovalMark {

  private static final Map<String, String> BY_FIRST_WORD =
      Map.ofEntries(
          Map.entry("Положение", "УТВЕРЖДЕНО"),
          Map.entry("Расписание", "УТВЕРЖДЕНО"),
          Map.entry("Дорожная", "УТВЕРЖДЕНА"),
          Map.entry("Программа", "УТВЕРЖДЕНА"),
          Map.entry("План", "УТВЕРЖДЁН"),
          Map.entry("План-график", "УТВЕРЖДЁН"),
          Map.entry("График", "УТВЕРЖДЁН"),
          Map.entry("Порядок", "УТВЕРЖДЁН"),
          Map.entry("Состав", "УТВЕРЖДЁН"),
          Map.entry("Перечень", "УТВЕРЖДЁН"),
          Map.entry("Показатели", "УТВЕРЖДЕНЫ"),
          Map.entry("Результаты", "УТВЕРЖДЕНЫ"),
          Map.entry("Критерии", "УТВЕРЖДЕНЫ"));

  private ApprovalMark() {}

  /**
   * The word for an annex.
   *
   * @param points of the order, which say whether it approves anything
   */
  static Optional<String> of(Annex annex, String points) {
    return points.contains("твердить")
        ? Optional.ofNullable(BY_FIRST_WORD.get(annex.title().strip().split("\\s+", 2)[0]))
        : Optional.empty();
  }
}
