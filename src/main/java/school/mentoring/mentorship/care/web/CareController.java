package school.mentoring.mentorship.care.web;

import java.time.Clock;
import java.time.LocalDate;
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
import school.mentoring.mentorship.care.CareAgreements;
import school.mentoring.mentorship.care.CareFilter;
import school.mentoring.mentorship.care.CareLists;
import school.mentoring.mentorship.care.CareRow;
import school.mentoring.mentorship.care.MenteeCards;
import school.mentoring.mentorship.care.PulseRhythm;
import school.mentoring.mentorship.care.PulseTable;
import school.mentoring.mentorship.care.SchoolHolidays;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.web.TableFile;

/** The care for the pairs of a programme: what is open, what was decided, how it is agreed. */
@Controller
@RequestMapping("/programmes/{programmeId}/care")
class CareController {

  private static final int ON_A_PAGE = 25;
  private static final List<String> HEADER =
      List.of(
          "Наставник",
          "Наставляемый",
          "Класс или должность",
          "Сигналы",
          "Открыто",
          "Срок",
          "Состояние или решение",
          "Рекомендация психолога",
          "Решено",
          "Учебных дней до решения");

  private final CareReaders readers;
  private final CareLists lists;
  private final PulseTable pulses;
  private final CareAgreements agreements;
  private final SchoolHolidays holidays;
  private final MenteeCards cards;
  private final Clock clock;

  CareController(
      CareReaders readers,
      CareLists lists,
      PulseTable pulses,
      CareAgreements agreements,
      SchoolHolidays holidays,
      MenteeCards cards,
      Clock clock) {
    this.readers = readers;
    this.lists = lists;
    this.pulses = pulses;
    this.agreements = agreements;
    this.holidays = holidays;
    this.cards = cards;
    this.clock = clock;
  }

  @Noted(act = AccessAct.LISTED, place = "забота о парах", list = "cases")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "false") boolean flagged,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "0") int pulsePage,
      Model model) {
    CareReaders.Reader reader = readers.reader(programmeId);
    CareFilter filter = filter(reader, closed, flagged);
    model.addAttribute("programme", reader.programme());
    model.addAttribute("filter", filter);
    model.addAttribute(
        "cases",
        lists.find(
            reader.member().organisation(),
            reader.id(),
            filter,
            PageRequest.of(PageNumber.of(page), ON_A_PAGE)));
    if (reader.member().leads()) {
      leads(reader, pulsePage, model);
    }
    return "mentorship/care/programme";
  }

  private void leads(CareReaders.Reader reader, int pulsePage, Model model) {
    var organisation = reader.member().organisation();
    int year = reader.programme().schoolYear().start();
    model.addAttribute("settings", agreements.of(organisation, reader.id()));
    model.addAttribute("rhythms", PulseRhythm.values());
    model.addAttribute("holidays", holidays.of(organisation, year));
    model.addAttribute("cards", cards.open(organisation, reader.id()));
    model.addAttribute(
        "pulses",
        pulses.find(
            organisation, reader.id(), PageRequest.of(PageNumber.of(pulsePage), ON_A_PAGE)));
    model.addAttribute(
        "figures",
        lists.figures(organisation, reader.id(), LocalDate.of(year, 1, 1), LocalDate.now(clock)));
  }

  private static CareFilter filter(CareReaders.Reader reader, boolean closed, boolean flagged) {
    return new CareFilter(closed, flagged || reader.onlyFlags());
  }

  @Noted(act = AccessAct.EXPORTED, place = "забота о парах")
  @GetMapping("/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable UUID programmeId,
      @PathVariable String format,
      @RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "false") boolean flagged) {
    CareReaders.Reader reader = readers.reader(programmeId);
    return TableFile.of(
        "Забота о парах",
        HEADER,
        lists.find(
            reader.member().organisation(),
            reader.id(),
            filter(reader, closed, flagged),
            TableFile.whole()),
        CareRow::cells,
        format);
  }
}
