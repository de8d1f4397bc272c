package school.mentoring.roadmap.process.check;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.SchoolYear;

/** Every line has a window, and recurs a countable number of times in it. */
final class WindowRule implements ModelRule {

  private static final SchoolYear ANY_YEAR = new SchoolYear(2026);
  private static final int MOST_PERIODS = 60;
  private static final String WINDOW =
      "задайте свойство window: Y-09 (сентябрь), Y-08/Y-09, /Y-12-01 (до 1 декабря), programme, external";
  private static final String RECURS =
      "задайте свойство recurs периодом не короче недели: P1M — месяц, P3M — квартал";

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    RoadmapPeriod period = PeriodRule.of(model, upload);
    Stream.concat(Line.in(model, upload), Line.stages(model, upload))
        .forEach(it -> check(model.resource(), it, period, problems));
  }

  private static void check(String resource, Line line, RoadmapPeriod period, Problems problems) {
    Optional<String> text = line.find("window");
    if (text.isEmpty()) {
      problems.add(resource, line.activity(), "у строки нет срока", WINDOW);
    }
    Optional<Window> window =
        text.flatMap(it -> window(resource, line.activity(), it, period, problems));
    line.find("recurs").ifPresent(it -> recurs(resource, line, window, it, problems));
    line.find("due").ifPresent(it -> due(resource, line, it, problems));
  }

  static Optional<Window> window(
      String resource, BaseElement element, String text, RoadmapPeriod period, Problems problems) {
    try {
      return Optional.of(Window.parse(text, period));
    } catch (IllegalArgumentException e) {
      problems.add(resource, element, "срок не понятен. " + e.getMessage(), WINDOW);
      return Optional.empty();
    }
  }

  private static void recurs(
      String resource, Line line, Optional<Window> window, String text, Problems problems) {
    try {
      int times = window.map(it -> it.periods(ANY_YEAR, Period.parse(text)).size()).orElse(0);
      if (times == 0 || times > MOST_PERIODS) {
        problems.add(
            resource,
            line.activity(),
            "повтор «%s» в этом сроке не имеет разумного числа раз".formatted(text),
            RECURS);
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      problems.add(resource, line.activity(), "повтор «%s» не понятен".formatted(text), RECURS);
    }
  }

  private static void due(String resource, Line line, String text, Problems problems) {
    if (!text.matches("P\\d{1,3}D")) {
      problems.add(
          resource,
          line.activity(),
          "свой срок «%s» (свойство due) не понятен".formatted(text),
          "укажите число рабочих дней, например P5D");
    }
  }
}
