package school.mentoring.recognition.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.Document;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.contest.BlankPaper;
import school.mentoring.recognition.contest.Decisions;
import school.mentoring.recognition.contest.Protocol;
import school.mentoring.recognition.contest.ProtocolContent;
import school.mentoring.recognition.contest.ProtocolPaper;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.TableFile;

/** The decision of a jury: ties, the protocol, the blanks for outsiders. */
@Controller
@RequestMapping("/contests/{contestId}")
class DecisionController {

  private static final String ORDER = "order-";

  private final Decisions decisions;
  private final ProtocolPaper paper;
  private final BlankPaper blank;
  private final CurrentMembers members;

  DecisionController(
      Decisions decisions, ProtocolPaper paper, BlankPaper blank, CurrentMembers members) {
    this.decisions = decisions;
    this.paper = paper;
    this.blank = blank;
    this.members = members;
  }

  @PostMapping("/ties")
  String ties(
      @PathVariable UUID contestId,
      @RequestParam Map<String, String> sent,
      RedirectAttributes then) {
    Map<UUID, Integer> positions = new HashMap<>();
    sent.forEach(
        (name, value) -> {
          if (name.matches(ORDER + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
              && !value.isBlank()) {
            positions.put(UUID.fromString(name.substring(ORDER.length())), position(value));
          }
        });
    decisions.order(members.current(), contestId, positions);
    return ContestController.done(contestId, then, "Порядок равных заявок сохранён.");
  }

  private static int position(String typed) {
    if (!typed.strip().matches("[1-9]\\d{0,2}")) {
      throw new Refusal(
          "Порядок равных заявок, значение «%s»: укажите целое число от 1 до 999."
              .formatted(typed));
    }
    return Integer.parseInt(typed.strip());
  }

  @PostMapping("/confirm")
  String confirm(
      @PathVariable UUID contestId,
      @RequestParam String number,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes then) {
    decisions.confirm(members.current(), contestId, new Protocol(number, date, reason));
    return ContestController.done(
        contestId,
        then,
        "Протокол подтверждён. Победители попадут в приказ о поощрении, дипломы — в «Письма и сертификаты».");
  }

  @Noted(act = AccessAct.PRINTED, place = "протокол конкурса")
  @GetMapping("/protocol.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID contestId) {
    return Download.pdf("Протокол жюри", protocol(contestId).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "протокол конкурса")
  @GetMapping("/protocol.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID contestId) {
    return Download.docx("Протокол жюри", protocol(contestId).docx());
  }

  private Document protocol(UUID contestId) {
    return paper.of(leading().organisation(), contestId);
  }

  private CurrentMember leading() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  @Noted(act = AccessAct.EXPORTED, place = "оценки конкурса")
  @GetMapping("/protocol.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(@PathVariable UUID contestId, @PathVariable String format) {
    ProtocolContent content = paper.content(leading().organisation(), contestId);
    List<List<Object>> rows =
        content.nominations().stream()
            .flatMap(
                it ->
                    it.rows().stream()
                        .map(
                            row ->
                                List.of(
                                    it.title(),
                                    number(row.place()),
                                    row.name(),
                                    row.group(),
                                    number(row.average()),
                                    number(row.spread()))))
            .toList();
    return TableFile.of(
        TableExport.of(
            "Итоги конкурса",
            List.of("Номинация", "Место", "Кто", "Класс или должность", "Средний балл", "Разброс"),
            rows.stream()),
        format);
  }

  /** What a protocol says as a number is one in a table, too. */
  private static Object number(String text) {
    return text.matches("\\d+(,\\d+)?") ? new BigDecimal(text.replace(',', '.')) : text;
  }

  @Noted(act = AccessAct.PRINTED, place = "бланк члена жюри")
  @GetMapping("/jury/{juror}/blank.pdf")
  ResponseEntity<byte[]> blank(@PathVariable UUID contestId, @PathVariable UUID juror) {
    return Download.pdf(
        "Оценочный лист", blank.of(leading().organisation(), contestId, juror).pdf());
  }
}
