package school.mentoring.mentorship.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.month.MonthEntry;
import school.mentoring.mentorship.month.MonthJournal;
import school.mentoring.mentorship.month.MonthRefused;
import school.mentoring.mentorship.month.MonthSheet;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A month of many pairs on one page: all is written or nothing, and nothing typed is lost. */
@Controller
@RequestMapping("/programmes/{programmeId}/mentorships/month")
class MonthController {

  /** More rows than a page can grow to with all lines asked for. */
  private static final int ROWS = 1_000;

  private final MonthScreen screen;
  private final MonthJournal journal;
  private final CurrentMembers members;

  MonthController(MonthScreen screen, MonthJournal journal, CurrentMembers members) {
    this.screen = screen;
    this.journal = journal;
    this.members = members;
  }

  @InitBinder
  void manyRows(WebDataBinder binder) {
    binder.setAutoGrowCollectionLimit(ROWS);
  }

  @Noted(act = AccessAct.LISTED, place = "месяц пар")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") String mentor,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    MonthAsk ask = new MonthAsk(month, all, mentor);
    screen.open(new ProgrammeId(programmeId), ask, page).fill(model);
    return MonthScreen.VIEW;
  }

  @Noted(act = AccessAct.CHANGED, place = "встречи за месяц")
  @PostMapping
  String write(
      @PathVariable UUID programmeId,
      @RequestParam String month,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") String mentor,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam UUID sheet,
      @RequestParam(defaultValue = "") String more,
      @ModelAttribute("typed") MonthRow.Sheet typed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes then) {
    members.current().mustBe(Role.MENTOR, Role.CURATOR, Role.DIRECTOR);
    MonthAsk ask = new MonthAsk(month, all, mentor);
    MonthScreen.Shown shown = screen.open(new ProgrammeId(programmeId), ask, page);
    if (!more.isBlank()) {
      shown.again(sheet, typed.rows(), Map.of(), more).fill(model);
      return MonthScreen.VIEW;
    }
    try {
      then.addFlashAttribute("done", done(save(shown, sheet, typed.rows())));
      return "redirect:" + shown.address();
    } catch (MonthRefused refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      model.addAttribute("problem", refused.getMessage());
      shown.again(sheet, typed.rows(), refused.rows(), "").fill(model);
      return MonthScreen.VIEW;
    }
  }

  private int save(MonthScreen.Shown shown, UUID id, List<MonthRow> rows) {
    CurrentMember by = members.current();
    try {
      return journal.write(by, shown.programme(), read(shown, id, rows));
    } catch (DataIntegrityViolationException twice) {
      // the same sheet at the same moment: the other one has written it
      return journal.written(by, id).orElseThrow(() -> twice);
    }
  }

  private static MonthSheet read(MonthScreen.Shown shown, UUID id, List<MonthRow> rows) {
    List<MonthEntry> entries = new ArrayList<>();
    Map<Integer, String> unread = new TreeMap<>();
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at) != null && !rows.get(at).isEmpty()) {
        try {
          entries.add(rows.get(at).entry(at));
        } catch (Refusal wrong) {
          unread.put(at, wrong.getMessage());
        }
      }
    }
    return new MonthSheet(id, shown.month(), entries, unread);
  }

  private static String done(int meetings) {
    return meetings == 0
        ? "Ни одна строка не заполнена: встречи не внесены."
        : "Внесено встреч: %d.".formatted(meetings);
  }
}
