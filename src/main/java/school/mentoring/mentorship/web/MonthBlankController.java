package school.mentoring.mentorship.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.mentorship.month.MonthPaper;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.MonthName;
import school.mentoring.shared.web.Download;

/** The month's journal to be printed and filled in by hand. */
@Controller
class MonthBlankController {

  private final MonthPaper paper;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final Clock clock;

  MonthBlankController(
      MonthPaper paper, Programmes programmes, CurrentMembers members, Clock clock) {
    this.paper = paper;
    this.programmes = programmes;
    this.members = members;
    this.clock = clock;
  }

  @Noted(act = AccessAct.PRINTED, place = "бланк журнала встреч")
  @GetMapping("/programmes/{programmeId}/mentorships/month/blank.{type:pdf|docx}")
  ResponseEntity<byte[]> blank(
      @PathVariable UUID programmeId,
      @PathVariable String type,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") String mentor) {
    CurrentMember member = members.current();
    member.mustBe(Role.MENTOR, Role.CURATOR, Role.DIRECTOR);
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    MonthAsk ask = new MonthAsk(month, all, mentor);
    YearMonth wanted = ask.month(clock);
    Document blank = paper.of(member.organisation(), programme, wanted, ask.filter(member));
    String name = "Журнал встреч, " + MonthName.of(wanted);
    return "docx".equals(type)
        ? Download.docx(name, blank.docx())
        : Download.pdf(name, blank.pdf());
  }
}
