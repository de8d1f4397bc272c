package school.mentoring.mentorship.care.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.care.CareAgreements;
import school.mentoring.mentorship.care.CareThresholds;
import school.mentoring.mentorship.care.PulseRhythm;
import school.mentoring.mentorship.care.SchoolHolidays;
import school.mentoring.shared.web.SentOnce;

/** How a programme looks after its pairs, agreed by whoever leads it. */
@Controller
@RequestMapping("/programmes/{programmeId}/care")
class CareSettingsController {

  private final CareReaders readers;
  private final CareAgreements agreements;
  private final SchoolHolidays holidays;

  CareSettingsController(CareReaders readers, CareAgreements agreements, SchoolHolidays holidays) {
    this.readers = readers;
    this.agreements = agreements;
    this.holidays = holidays;
  }

  @PostMapping("/settings")
  String agree(
      @PathVariable UUID programmeId,
      @RequestParam PulseRhythm rhythm,
      @RequestParam int swing,
      @RequestParam int gap,
      @RequestParam int low,
      @RequestParam int silence,
      RedirectAttributes then) {
    CareReaders.Reader leader = readers.leader(programmeId);
    agreements.agree(
        leader.member().organisation(),
        leader.id(),
        rhythm,
        new CareThresholds(swing, gap, low, silence));
    then.addFlashAttribute("done", "Настройки сохранены.");
    return again(programmeId);
  }

  @SentOnce
  @PostMapping("/holidays")
  String add(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate first,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate last,
      RedirectAttributes then) {
    holidays.add(readers.leader(programmeId).member().organisation(), title, first, last);
    then.addFlashAttribute("done", "Каникулы добавлены: учебные дни считаются по ним.");
    return again(programmeId);
  }

  @PostMapping("/holidays/{holiday}/remove")
  String remove(@PathVariable UUID programmeId, @PathVariable UUID holiday) {
    holidays.remove(readers.leader(programmeId).member().organisation(), holiday);
    return again(programmeId);
  }

  private static String again(UUID programme) {
    return "redirect:/programmes/" + programme + "/care#settings";
  }
}
