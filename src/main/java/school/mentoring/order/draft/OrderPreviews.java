package school.mentoring.order.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Annex;
import school.mentoring.order.OrderContent.Content;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderSubject;
import school.mentoring.order.PersonWords;
import school.mentoring.order.SubjectKind;
import school.mentoring.order.text.OrderText;
import school.mentoring.order.wording.FactName;
import school.mentoring.order.wording.FactNames;
import school.mentoring.order.wording.LegalActs;
import school.mentoring.order.wording.OrderWording;
import school.mentoring.order.wording.TemplateProblem;
import school.mentoring.order.wording.WordingText;
import school.mentoring.order.wording.Wordings;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** How an order would read, while somebody is writing its wording. */
@Service
public class OrderPreviews {

  private static final Set<SubjectKind> WITHOUT_SUBJECT =
      Set.of(SubjectKind.NONE, SubjectKind.WORDS);
  private static final Content NONE = new Content(List.of(), List.of(), Map.of());

  private final Wordings wordings;
  private final OrderDrafts drafts;
  private final Organisations organisations;
  private final LegalActs acts;
  private final PersonWords words;

  OrderPreviews(
      Wordings wordings,
      OrderDrafts drafts,
      Organisations organisations,
      LegalActs acts,
      PersonWords words) {
    this.wordings = wordings;
    this.drafts = drafts;
    this.organisations = organisations;
    this.acts = acts;
    this.words = words;
  }

  /**
   * What is shown beside the wording.
   *
   * @param text null while there are problems
   */
  public record Preview(
      String organisation, OrderText text, List<Annex> annexes, List<TemplateProblem> problems) {}

  /**
   * An order of the kind, worded so.
   *
   * @param programme whose data to take; examples where it is null
   */
  @Transactional(readOnly = true)
  public Preview of(
      OrganisationId organisation, OrderKind kind, WordingText wording, ProgrammeId programme) {
    String name = organisations.get(organisation).fullName();
    List<TemplateProblem> problems = wordings.problems(organisation, kind, wording);
    if (!problems.isEmpty()) {
      return new Preview(name, null, List.of(), problems);
    }
    Content content = content(organisation, kind, programme);
    Map<String, Object> facts =
        programme == null
            ? examples(organisation, kind)
            : drafts.facts(organisation, new OrderSubject(programme, kind, null), content);
    OrderText text = OrderWording.written(wording, kind, facts, wordings.parts(organisation));
    return new Preview(name, text, content.annexes(), List.of());
  }

  /** The examples, of the organisation's own name and acts. */
  private Map<String, Object> examples(OrganisationId id, OrderKind kind) {
    Organisation organisation = organisations.get(id);
    Map<String, Object> facts = FactNames.examples(FactNames.of(kind));
    FactNames.of(kind).stream()
        .filter(it -> it.type() == FactName.Type.PERSON)
        .forEach(it -> facts.put(it.name(), words.example(id, it.example())));
    facts.put("организация", organisation.fullName());
    facts.put("краткое название", organisation.shortName());
    facts.put("место", organisation.place());
    facts.put("акты", acts.printed(id, "targetModel", kind));
    return facts;
  }

  /** What the modules give; nothing where the order is about something not chosen yet. */
  private Content content(OrganisationId organisation, OrderKind kind, ProgrammeId programme) {
    if (programme == null || !WITHOUT_SUBJECT.contains(kind.about())) {
      return NONE;
    }
    try {
      return drafts.content(organisation, new OrderSubject(programme, kind, null));
    } catch (Refusal notYet) {
      return NONE;
    }
  }
}
