package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.order.Series;
import school.mentoring.order.register.JournalPeriod;
import school.mentoring.order.register.OrderJournal;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.TableFile;

/** The journal of a period: to look at, to print, to take away. */
@Controller
class JournalPage {

  private final OrderJournal journal;
  private final CurrentMembers members;
  private final Clock clock;

  JournalPage(OrderJournal journal, CurrentMembers members, Clock clock) {
    this.journal = journal;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/orders/journal")
  String show(JournalQuery query, Model model) {
    JournalPeriod period = period(query);
    model.addAttribute("period", period);
    model.addAttribute("series", Series.values());
    model.addAttribute("lines", journal.lines(organisation(), period));
    return "order/journal";
  }

  @GetMapping("/orders/journal.{format:xlsx|csv}")
  ResponseEntity<byte[]> table(@PathVariable String format, JournalQuery query) {
    return TableFile.of(journal.table(organisation(), period(query)), format);
  }

  @GetMapping("/orders/journal.docx")
  ResponseEntity<byte[]> docx(JournalQuery query) {
    return Download.docx(name(query), journal.paper(organisation(), period(query)).docx());
  }

  @GetMapping("/orders/journal.pdf")
  ResponseEntity<byte[]> pdf(JournalQuery query) {
    return Download.pdf(name(query), journal.paper(organisation(), period(query)).pdf());
  }

  private OrganisationId organisation() {
    return RegisterReaders.checked(members.current()).organisation();
  }

  private JournalPeriod period(JournalQuery query) {
    return query.period(LocalDate.now(clock));
  }

  private String name(JournalQuery query) {
    JournalPeriod period = period(query);
    return "Журнал приказов %s %s".formatted(period.series().title(), period.text());
  }
}
