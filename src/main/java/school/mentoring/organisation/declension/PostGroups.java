package school.mentoring.organisation.declension;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Inflected;

/** A head with the adjectives before it, «старшая вожатая», and whatever depends on it after. */
@Component
class PostGroups {

  /** Words that may stand before the head and never change. */
  private static final Pattern ADVERB = Pattern.compile("(?iu)временно|вр\\.");

  private final PostNouns nouns;
  private final PostAdjectives adjectives;

  PostGroups(PostNouns nouns, PostAdjectives adjectives) {
    this.nouns = nouns;
    this.adjectives = adjectives;
  }

  /** Nothing where the words have no known head in the nominative. */
  Optional<Inflected> of(String group) {
    String[] words = group.split(" ", -1);
    int head = head(words);
    return head < 0 ? Optional.empty() : declined(words, head);
  }

  private Optional<Inflected> declined(String[] words, int at) {
    PostHead head = head(words, at).orElseThrow();
    Optional<Inflected> forms = Optional.of(Inflected.same("", true));
    for (int i = 0; i < words.length; i++) {
      String between = i == 0 ? "" : " ";
      Optional<Inflected> word =
          i < at ? before(words[i], head) : Optional.of(i == at ? head.forms() : same(words[i]));
      forms = forms.flatMap(start -> word.map(it -> start.then(between, it)));
    }
    return forms;
  }

  private Optional<Inflected> before(String word, PostHead head) {
    return ADVERB.matcher(word).matches()
        ? Optional.of(same(word))
        : adjectives.find(word, head.gender()).map(PostHead::forms);
  }

  private static Inflected same(String word) {
    return Inflected.same(word, true);
  }

  /** The last of the words from the first on that can be a head with only adjectives before it. */
  private int head(String[] words) {
    int found = -1;
    for (int i = 0; i < words.length; i++) {
      if (nouns.find(words[i]).isPresent() || found < 0 && head(words, i).isPresent()) {
        found = i;
      }
      if (!ADVERB.matcher(words[i]).matches() && adjectives.find(words[i]).isEmpty()) {
        break;
      }
    }
    return found;
  }

  private Optional<PostHead> head(String[] words, int at) {
    String next = at + 1 < words.length ? words[at + 1] : "";
    return nouns.find(words[at]).or(() -> adjectives.head(words[at], next));
  }
}
