package school.mentoring.order;

import org.springframework.stereotype.Component;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.StaffMember;

/** The people whom an order names, with their posts, in every case. */
@Component
public class PersonWords {

  /** Of the staff. */
  public WordForms of(StaffMember member) {
    return of(member.name(), member.post());
  }

  /** Of anybody, with the post or what the person is in the programme. */
  public WordForms of(PersonName name, String post) {
    return person(name.full(), name.surnameFirst(), post);
  }

  static WordForms person(String name, String brief, String post) {
    return WordForms.of(name)
        .with("кратко", WordForms.of(brief))
        .with("должность", WordForms.of(post));
  }
}
