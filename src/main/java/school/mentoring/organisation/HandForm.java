package school.mentoring.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * A name and a post in one case, as a person wrote them.
 *
 * @param post empty where there is none
 */
@Embeddable
public record HandForm(@Embedded PersonName name, String post) {

  public HandForm {
    post = post == null ? "" : post.strip();
  }
}
