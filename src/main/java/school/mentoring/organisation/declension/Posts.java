package school.mentoring.organisation.declension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Inflected;

/**
 * Puts a post into the cases: the noun that names the person, with the adjectives before it; what
 * depends on it stays. «учитель физики, классный руководитель» are two such groups.
 */
@Component
public class Posts {

  /** Between two posts in one: each may be a group of its own, or depend on the one before. */
  private static final Pattern JOINT = Pattern.compile("(?<=\\S)(?=, |; | и | [–—-] | ?/)");

  private static final Pattern JOINT_SIGN = Pattern.compile("(, |; | и | [–—-] | ?/ ?)?(.*)");
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?iu)((и\\.? ?о\\.?|врио|врид|вр\\. ?и\\. ?о\\.)( .*|$)|[а-яё]+\\. ?.*)");

  private final PostGroups groups;

  Posts(PostGroups groups) {
    this.groups = groups;
  }

  /** The post in the six cases; in the nominative throughout where its head is not known. */
  public Inflected of(String post) {
    String text = post.strip();
    if (text.isEmpty() || ABBREVIATED.matcher(text).matches()) {
      return Inflected.same(text, true);
    }
    List<String> pieces = List.of(JOINT.split(text));
    Optional<Inflected> all = groups.of(pieces.get(0));
    if (all.isEmpty()) {
      return Inflected.same(text, false);
    }
    Inflected forms = all.get();
    for (String piece : pieces.subList(1, pieces.size())) {
      forms = forms.then("", joined(piece));
    }
    return forms;
  }

  private Inflected joined(String piece) {
    var parts = JOINT_SIGN.matcher(piece);
    parts.matches();
    String sign = parts.group(1) == null ? "" : parts.group(1);
    return Inflected.same(sign, true)
        .then("", groups.of(parts.group(2)).orElse(Inflected.same(parts.group(2), true)));
  }
}
