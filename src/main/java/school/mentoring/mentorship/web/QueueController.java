package school.mentoring.mentorship.web;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.mentorship.waiting.WaitingMentee;
import school.mentoring.mentorship.waiting.WaitingMentees;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.TableFile;

/** The queue of those who wait for a mentor, for whoever leads and for the psychologist. */
@Controller
@RequestMapping("/programmes/{programmeId}/queue")
class QueueController {

  private static final int ON_A_PAGE = 25;
  private static final List<String> HEADER =
      List.of(
          "Наставляемый",
          "Класс или должность",
          "Форма",
          "Запрос",
          "Ждёт с",
          "Почему",
          "Предложен наставник",
          "Помощь",
          "Что дальше");

  private final WaitingMentees waiting;
  private final Programmes programmes;
  private final CurrentMembers members;

  QueueController(WaitingMentees waiting, Programmes programmes, CurrentMembers members) {
    this.waiting = waiting;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping
  @Noted(act = AccessAct.LISTED, place = "очередь без наставника", list = "queue")
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = reader();
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("section", "programmes");
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("text", text);
    model.addAttribute(
        "queue",
        waiting.find(
            member.organisation(), programme, text, PageRequest.of(Math.max(0, page), ON_A_PAGE)));
    return "mentorship/queue";
  }

  @GetMapping("/export.{format:xlsx|csv}")
  @Noted(act = AccessAct.EXPORTED, place = "очередь без наставника")
  ResponseEntity<byte[]> export(
      @PathVariable UUID programmeId,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String text) {
    CurrentMember member = reader();
    return TableFile.of(
        "Очередь без наставника",
        HEADER,
        waiting.find(member.organisation(), new ProgrammeId(programmeId), text, TableFile.whole()),
        QueueController::cells,
        format);
  }

  private static List<Object> cells(WaitingMentee one) {
    return List.of(
        one.name(),
        one.group(),
        one.mentee().form(),
        one.request(),
        one.since(),
        one.reason(),
        one.offered(),
        one.help(),
        one.next());
  }

  private CurrentMember reader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
    return member;
  }
}
