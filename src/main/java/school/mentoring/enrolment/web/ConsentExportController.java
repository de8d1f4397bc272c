package school.mentoring.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.consent.ConsentFilter;
import school.mentoring.enrolment.consent.ConsentLists;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.web.TableFile;

/** The list of consents as a file, narrowed as on the page. */
@Controller
class ConsentExportController {

  private static final List<String> HEADER =
      Stream.concat(
              Stream.of("Участник", "Класс или должность", "Форма наставничества"),
              Stream.of(Purpose.values()).map(Purpose::title))
          .toList();

  private final Leaders leaders;
  private final ConsentLists lists;

  ConsentExportController(Leaders leaders, ConsentLists lists) {
    this.leaders = leaders;
    this.lists = lists;
  }

  @Noted(act = AccessAct.EXPORTED, place = "согласия")
  @GetMapping("/consents/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(@PathVariable String format, ConsentFilter filter) {
    return TableFile.of(
        "Согласия",
        HEADER,
        lists.many(leaders.organisation(), filter, TableFile.whole()),
        this::cells,
        format);
  }

  private List<Object> cells(Participant person) {
    List<Object> cells =
        new ArrayList<>(List.of(person.name().full(), person.group(), person.form()));
    for (Purpose purpose : Purpose.values()) {
      cells.add(
          person
              .consent(purpose, leaders.today())
              .map(ConsentExportController::text)
              .orElse("нет"));
    }
    return cells;
  }

  private static String text(Consent paper) {
    String number = paper.number().isEmpty() ? "без номера" : "№ " + paper.number();
    return "%s от %s до %s"
        .formatted(number, Dates.text(paper.signedOn()), Dates.text(paper.validUntil()));
  }
}
