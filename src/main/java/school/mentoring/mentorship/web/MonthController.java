package school.mentoring.mentorship.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.MeetingNote;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A month of all pairs on one page. */
@Controller
@RequestMapping("/programmes/{programmeId}/mentorships/month")
class MonthController {

  private final Mentorships mentorships;
  private final MeetingJournal journal;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final Clock clock;

  MonthController(
      Mentorships mentorships,
      MeetingJournal journal,
      Programmes programmes,
      CurrentMembers members,
      Clock clock) {
    this.mentorships = mentorships;
    this.journal = journal;
    this.programmes = programmes;
    this.members = members;
    this.clock = clock;
  }

  @Noted(act = AccessAct.LISTED, place = "месяц пар", list = "pairs")
  @GetMapping
  String show(
      @PathVariable UUID programmeId, @RequestParam(defaultValue = "") String month, Model model) {
    CurrentMember member = members.current();
    ProgrammeId programme = new ProgrammeId(programmeId);
    YearMonth shown = month.isBlank() ? YearMonth.now(clock) : read(month);
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("month", shown);
    model.addAttribute("monthName", name(shown));
    model.addAttribute("formats", MeetingFormat.values());
    PairSearch search = new PairSearch("", MentorshipController.onlyOf(member), true);
    model.addAttribute(
        "pairs",
        mentorships
            .find(member.organisation(), programme, search, Pageable.ofSize(500))
            .getContent());
    return "mentorship/month";
  }

  private static YearMonth read(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException e) {
      throw new Refusal("Месяц «%s» не прочитан: укажите его как 2026-09.".formatted(month));
    }
  }

  private static String name(YearMonth month) {
    Locale russian = Locale.forLanguageTag("ru");
    return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, russian)
        + " "
        + month.getYear();
  }

  @Noted(act = AccessAct.CHANGED, place = "встречи за месяц")
  @PostMapping
  String write(
      @PathVariable UUID programmeId,
      @RequestParam String month,
      @ModelAttribute MonthRow.Sheet sheet,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    member.mustBe(Role.MENTOR, Role.CURATOR, Role.DIRECTOR);
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    Map<MentorshipId, MeetingNote> notes = new LinkedHashMap<>();
    sheet.rows().forEach(row -> row.note().ifPresent(it -> notes.put(row.id(), it)));
    int written = journal.writeMonth(member, notes);
    then.addFlashAttribute(
        "done",
        written == 0
            ? "Ни одной даты не заполнено: встречи не внесены."
            : "Внесено встреч: %d.".formatted(written));
    return "redirect:/programmes/" + programmeId + "/mentorships/month?month=" + read(month);
  }
}
