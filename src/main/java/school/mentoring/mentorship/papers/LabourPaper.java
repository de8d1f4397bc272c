package school.mentoring.mentorship.papers;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * The papers of a pair of employees, ready to be signed. What the system does not know, such as the
 * number of the employment contract, is left as a line to write on.
 */
@Service
public class LabourPaper {

  private final Documents documents;
  private final LabourCases cases;
  private final PaperFacts facts;

  LabourPaper(Documents documents, LabourCases cases, PaperFacts facts) {
    this.documents = documents;
    this.cases = cases;
    this.facts = facts;
  }

  /** The papers there are. */
  public enum Kind {
    CONSENT("labour-consent", "Согласие на наставничество"),
    AGREEMENT("labour-agreement", "Дополнительное соглашение"),
    NOTICE("early-end-notice", "Уведомление о прекращении наставничества");

    private final String template;
    private final String title;

    Kind(String template, String title) {
      this.template = template;
      this.title = title;
    }

    /** As files are named, before the mentor's name. */
    public String title() {
      return title;
    }
  }

  /**
   * A paper of a pair.
   *
   * @throws Refusal if the labour law wants no such paper of the pair, or what it says is not
   *     entered yet
   */
  @Transactional(readOnly = true)
  public Document document(OrganisationId organisation, MentorshipId id, Kind kind) {
    LabourCase about = cases.of(organisation, id);
    mustBeWanted(about, kind);
    Map<String, Object> model = facts.of(organisation, about);
    model.put("title", name(about, kind));
    return documents.compose("mentorship/" + kind.template, model);
  }

  /** Name of the paper's file, without the extension. */
  public String name(LabourCase about, Kind kind) {
    return kind.title() + ", " + about.mentorName();
  }

  private static void mustBeWanted(LabourCase about, Kind kind) {
    if (!about.needsPapers()) {
      throw new Refusal("Документ не нужен: " + reason(about));
    }
    if (kind == Kind.AGREEMENT && about.terms().isEmpty()) {
      throw new Refusal("Сначала внесите условия: из них составляется дополнительное соглашение.");
    }
    if (kind == Kind.NOTICE && about.end().isEmpty()) {
      throw new Refusal("Сначала внесите, кто и с какого дня прекращает наставничество.");
    }
  }

  private static String reason(LabourCase about) {
    return about.need().applies()
        ? "наставничество входит в должностные обязанности."
        : about.need().reason();
  }
}
