package school.mentoring.roadmap.web;

import java.util.List;
import java.util.function.Function;
import school.mentoring.roadmap.correspondence.LineCorrespondence;
import school.mentoring.roadmap.correspondence.LineElement;
import school.mentoring.roadmap.correspondence.LinePlace;

/** The correspondence of a roadmap as a table for spreadsheets. */
final class CorrespondenceTable {

  static final List<String> HEADER =
      List.of(
          "Строка",
          "Что это",
          "Мероприятие",
          "Содержание",
          "Ответственный",
          "Состояние",
          "Этап",
          "Элемент",
          "Форма",
          "Подтверждение или приказ",
          "Место в программе",
          "Показатель",
          "Цель");

  private CorrespondenceTable() {}

  static List<String> row(LineCorrespondence it) {
    return List.of(
        it.line().id(),
        it.line().carrier().title(),
        it.line().row(),
        it.line().name(),
        it.line().responsible(),
        it.state().title(),
        joined(it, LineElement::stage),
        joined(it, at -> at.element().name()),
        joined(it, LineElement::form),
        joined(it, LineElement::proof),
        it.elements().isEmpty() ? it.place().map(LinePlace::text).orElse("") : "",
        String.join("; ", it.indicators()),
        it.line().target());
  }

  private static String joined(LineCorrespondence line, Function<LineElement, String> what) {
    return String.join(
        "; ", line.elements().stream().map(what).filter(it -> !it.isBlank()).distinct().toList());
  }
}
