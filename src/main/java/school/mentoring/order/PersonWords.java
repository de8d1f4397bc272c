package school.mentoring.order;

import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.Inflected;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

/** The people whom an order names, with their posts, in every case. */
@Component
public class PersonWords {

  private final Cases cases;

  PersonWords(Cases cases) {
    this.cases = cases;
  }

  /** Of the staff. */
  public WordForms of(StaffMember member) {
    CaseForms forms = cases.of(member);
    return words(forms, forms.post());
  }

  /**
   * Of somebody whom an organisation knows, with the post or what the person is in the programme.
   */
  public WordForms of(OrganisationId organisation, PersonName name, String post) {
    return words(cases.of(organisation, name), cases.ofPost(post));
  }

  /** Of an example, «Иванова Анна Петровна, учитель». */
  public WordForms example(OrganisationId organisation, String example) {
    String[] parts = example.split(", ", 2);
    String[] words = (parts[0] + "  ").split(" ", 3);
    return of(organisation, new PersonName(words[0], words[1], words[2]), parts[1]);
  }

  private static WordForms words(CaseForms forms, Inflected post) {
    return WordForms.of(each(forms::in))
        .with("кратко", WordForms.of(each(forms::surnameFirst)))
        .with("инициалы", WordForms.of(each(forms::initialsFirst)))
        .with("должность", WordForms.of(each(post::in)));
  }

  private static Map<String, String> each(Function<GrammaticalCase, String> form) {
    return Inflected.of(form, true).toMap();
  }

  /** Somebody without forms: every case repeats the nominative. */
  public static WordForms plain(String name, String brief, String post) {
    return WordForms.of(same(name))
        .with("кратко", WordForms.of(same(brief)))
        .with("инициалы", WordForms.of(same(brief)))
        .with("должность", WordForms.of(same(post)));
  }

  private static Map<String, String> same(String words) {
    return Inflected.same(words, true).toMap();
  }
}
