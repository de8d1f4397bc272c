package school.mentoring.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.consent.ConsentFilter;
import school.mentoring.enrolment.consent.ConsentLists;
import school.mentoring.enrolment.consent.ConsentPapers;
import school.mentoring.enrolment.consent.ConsentPapers.Wanted;
import school.mentoring.enrolment.consent.PaperTerms;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.Download;

/** Hands out blank papers: one of one person, or those that many people lack. */
@Controller
class ConsentPaperController {

  private final Leaders leaders;
  private final ConsentPapers papers;
  private final ConsentLists lists;

  ConsentPaperController(Leaders leaders, ConsentPapers papers, ConsentLists lists) {
    this.leaders = leaders;
    this.papers = papers;
    this.lists = lists;
  }

  @Noted(act = AccessAct.PRINTED, place = "бланк согласия", person = "id")
  @GetMapping("/participants/{id}/consents/{purpose}.{type:pdf|docx}")
  ResponseEntity<byte[]> paper(
      @PathVariable UUID id,
      @PathVariable Purpose purpose,
      @PathVariable String type,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate until,
      @RequestParam(defaultValue = "") String resources) {
    OrganisationId organisation = leaders.organisation();
    Wanted wanted = new Wanted(id, purpose);
    Document paper = papers.print(organisation, List.of(wanted), terms(until, resources));
    return file(paper, papers.name(organisation, wanted), type);
  }

  /** What those who are ticked lack, or without a tick everybody whom the list shows. */
  @Noted(act = AccessAct.PRINTED, place = "бланки согласий")
  @PostMapping("/consents/papers.{type:pdf|docx}")
  ResponseEntity<byte[]> papers(
      @PathVariable String type,
      @RequestParam(defaultValue = "") List<UUID> person,
      ConsentFilter filter,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
      @RequestParam(defaultValue = "") String resources) {
    OrganisationId organisation = leaders.organisation();
    List<UUID> people = person.isEmpty() ? lists.people(organisation, filter) : person;
    List<Wanted> wanted = papers.wanted(organisation, people, filter.purpose());
    return file(
        papers.print(organisation, wanted, terms(validUntil, resources)), "Бланки согласий", type);
  }

  private PaperTerms terms(LocalDate until, String resources) {
    return new PaperTerms(until == null ? papers.proposedUntil() : until, resources);
  }

  private static ResponseEntity<byte[]> file(Document paper, String name, String type) {
    return "docx".equals(type)
        ? Download.docx(name, paper.docx())
        : Download.pdf(name, paper.pdf());
  }
}
