package school.mentoring.privacy.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessEntry;
import school.mentoring.privacy.AccessLog;
import school.mentoring.privacy.DestructionActs;
import school.mentoring.privacy.People;
import school.mentoring.privacy.Person;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.csv.Spreadsheet;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.web.Download;

/** Who saw and changed what about whom: what a person may ask, answered in ten working days. */
@Controller
class TrailController {

  private static final int ROWS = 50;
  private static final int MOST_EXPORTED = 20_000;
  private static final List<String> COLUMNS = List.of("Когда", "Кто (логин)", "Что сделал", "Где");

  private final PrivacyReaders readers;
  private final AccessLog log;
  private final People people;
  private final DestructionActs acts;
  private final Clock clock;

  TrailController(
      PrivacyReaders readers, AccessLog log, People people, DestructionActs acts, Clock clock) {
    this.readers = readers;
    this.log = log;
    this.people = people;
    this.acts = acts;
    this.clock = clock;
  }

  @GetMapping("/privacy")
  String start(
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "0") int lists,
      Model model) {
    CurrentMember by = readers.leader();
    return start(by, page, lists, model);
  }

  /** The words are posted, so that no name stands in an address or in a server's log. */
  @PostMapping("/privacy/search")
  String search(@RequestParam(defaultValue = "") String words, Model model) {
    CurrentMember by = readers.leader();
    model.addAttribute("words", words);
    model.addAttribute("found", people.search(by.organisation(), words));
    return start(by, 0, 0, model);
  }

  private String start(CurrentMember by, int page, int lists, Model model) {
    model.addAttribute("section", "participants");
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("acts", acts.of(by.organisation(), PageRequest.of(PageNumber.of(page), 20)));
    model.addAttribute(
        "lists", log.lists(by.organisation(), PageRequest.of(PageNumber.of(lists), 20)));
    return "privacy/start";
  }

  @GetMapping("/privacy/people/{id}")
  String trail(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
    CurrentMember by = readers.leader();
    Person person = people.get(by.organisation(), id);
    model.addAttribute("section", "participants");
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("person", person);
    model.addAttribute(
        "entries",
        log.about(by.organisation(), person.ids(), PageRequest.of(PageNumber.of(page), ROWS)));
    log.note(by, id, AccessAct.TRAIL_READ, "персональные данные");
    return "privacy/trail";
  }

  @GetMapping("/privacy/people/{id}/trail.xlsx")
  ResponseEntity<byte[]> export(@PathVariable UUID id) {
    CurrentMember by = readers.leader();
    Person person = people.get(by.organisation(), id);
    Page<AccessEntry> all =
        log.about(by.organisation(), person.ids(), PageRequest.of(0, MOST_EXPORTED));
    List<List<Object>> rows = new ArrayList<>();
    all.forEach(
        it ->
            rows.add(
                List.of(
                    Dates.moment(it.at().atZone(clock.getZone())),
                    it.actor(),
                    it.act().title(),
                    it.place())));
    log.note(by, id, AccessAct.EXPORTED, "журнал доступа");
    return Download.of(
        "Журнал доступа" + ".xlsx",
        Download.XLSX,
        Spreadsheet.write("Журнал доступа", COLUMNS, rows));
  }
}
