package school.mentoring.matching.web;

import java.util.List;

/** What the weights from 0 to 10 are called. */
final class WeightWords {

  static final List<String> ALL =
      List.of(
          "0 — не учитывать",
          "1 — чуть-чуть",
          "2 — слегка",
          "3 — немного",
          "4 — заметно",
          "5 — средне",
          "6 — больше среднего",
          "7 — важно",
          "8 — очень важно",
          "9 — важнее почти всего",
          "10 — обязательно");

  private WeightWords() {}
}
