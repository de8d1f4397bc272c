package school.mentoring.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Publication;
import school.mentoring.enrolment.consent.BulkConsents;
import school.mentoring.enrolment.consent.BulkEntry;
import school.mentoring.enrolment.consent.ConsentFilter;
import school.mentoring.enrolment.consent.ConsentLists;
import school.mentoring.enrolment.consent.ConsentText;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.web.SentOnce;

/** Records the signed papers of many people at once. */
@Controller
class ConsentBulkController {

  private static final int NAMED = 10;

  private final Leaders leaders;
  private final BulkConsents bulk;
  private final ConsentLists lists;

  ConsentBulkController(Leaders leaders, BulkConsents bulk, ConsentLists lists) {
    this.leaders = leaders;
    this.bulk = bulk;
    this.lists = lists;
  }

  @Noted(act = AccessAct.CONSENT_RECORDED, place = "согласия списком")
  @SentOnce
  @PostMapping("/consents")
  String record(
      @RequestParam(defaultValue = "") List<UUID> person,
      @RequestParam(defaultValue = "false") boolean everyone,
      ConsentFilter shown,
      @RequestParam Purpose recorded,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate signedOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validUntil,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "1") int first,
      @RequestParam(defaultValue = "") String keptAt,
      @RequestParam(defaultValue = "false") boolean ownMark,
      @RequestParam(defaultValue = "false") boolean ownText,
      @RequestParam(defaultValue = "") String resources,
      @RequestParam(defaultValue = "") String categories,
      @RequestParam(defaultValue = "") String conditions,
      RedirectAttributes then) {
    Publication publication =
        recorded == Purpose.DISTRIBUTION ? Publication.of(resources, categories, conditions) : null;
    BulkEntry entry =
        new BulkEntry(
            recorded,
            signedOn,
            validUntil,
            number,
            first,
            keptAt,
            ownMark,
            ownText ? ConsentText.of(recorded).version() : "",
            publication);
    OrganisationId organisation = leaders.organisation();
    List<UUID> people = everyone ? lists.people(organisation, shown) : person;
    BulkConsents.Outcome outcome = bulk.record(organisation, people, entry, leaders.login());
    then.addFlashAttribute("done", text(outcome));
    return "redirect:/consents";
  }

  private static String text(BulkConsents.Outcome outcome) {
    String recorded = "Согласий внесено: %d.".formatted(outcome.recorded());
    List<String> skipped = outcome.skipped();
    if (skipped.isEmpty()) {
      return recorded;
    }
    String named = String.join("; ", skipped.subList(0, Math.min(NAMED, skipped.size())));
    return recorded
        + " Пропущено %d: %s%s."
            .formatted(skipped.size(), named, skipped.size() > NAMED ? " и другие" : "");
  }
}
