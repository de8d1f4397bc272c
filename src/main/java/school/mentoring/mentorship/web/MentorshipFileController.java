package school.mentoring.mentorship.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.mentorship.PairView;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.TableFile;

/** The pairs of a programme as a file: the same ones that the page shows. */
@Controller
class MentorshipFileController {

  private static final List<String> HEADER =
      List.of(
          "№",
          "Наставник",
          "Наставляемый",
          "Класс или должность",
          "Форма",
          "Состояние",
          "Начало",
          "Встреч",
          "Последняя встреча",
          "Следующий шаг");

  private final Mentorships mentorships;
  private final Programmes programmes;
  private final CurrentMembers members;

  MentorshipFileController(Mentorships mentorships, Programmes programmes, CurrentMembers members) {
    this.mentorships = mentorships;
    this.programmes = programmes;
    this.members = members;
  }

  @Noted(act = AccessAct.EXPORTED, place = "пары")
  @GetMapping("/programmes/{programmeId}/mentorships/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable UUID programmeId,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean active) {
    CurrentMember member = members.current();
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    PairSearch search = new PairSearch(text, MentorshipController.onlyOf(member), active);
    return TableFile.of(
        "Пары",
        HEADER,
        mentorships.find(member.organisation(), programme, search, TableFile.whole()),
        MentorshipFileController::cells,
        format);
  }

  private static List<Object> cells(PairView pair) {
    return Arrays.asList(
        pair.row(),
        pair.mentor(),
        pair.mentee(),
        pair.group(),
        pair.form(),
        pair.state().title(),
        pair.startsOn(),
        pair.meetings(),
        pair.last().orElse(null),
        pair.nextStep());
  }
}
