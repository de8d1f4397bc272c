package school.mentoring.organisation.declension;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Inflected;
import school.mentoring.organisation.declension.RussianDictionary.Reading;

/** Words that agree with the noun, «старшая», or stand for one, «исполняющий обязанности». */
@Component
class PostAdjectives {

  private static final Pattern ADJECTIVE = Pattern.compile("(ADJ|PT|Ord):.*");
  private static final Pattern PARTICIPLE = Pattern.compile("PT:.*");
  private static final Pattern PREPOSITION = Pattern.compile("за|по|при");

  private final RussianDictionary dictionary;

  PostAdjectives(RussianDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The word in the nominative of whichever gender; only the last part of it declines. */
  Optional<PostHead> find(String word) {
    return find(word, "Masc").or(() -> find(word, "Fem"));
  }

  /** The word in the nominative of one gender. */
  Optional<PostHead> find(String word, String gender) {
    return find(word, gender, ADJECTIVE);
  }

  /** «исполняющий обязанности», «ответственный за наставничество»: a head without a noun. */
  Optional<PostHead> head(String word, String next) {
    Pattern tag = PREPOSITION.matcher(next).matches() ? ADJECTIVE : PARTICIPLE;
    return find(word, "Masc", tag).or(() -> find(word, "Fem", tag));
  }

  private Optional<PostHead> find(String word, String gender, Pattern tag) {
    String last = word.substring(word.lastIndexOf('-') + 1);
    String start = word.substring(0, word.length() - last.length());
    return dictionary.readings(Spelling.small(last)).stream()
        .filter(it -> tag.matcher(it.tag()).matches() && it.tag().endsWith(gender + ":Nom"))
        .findFirst()
        .flatMap(it -> declined(it).map(forms -> PostHead.of(it, Spelling.asTyped(last, forms))))
        .map(it -> new PostHead(it.gender(), Inflected.same(start, true).then("", it.forms())));
  }

  private Optional<Inflected> declined(Reading reading) {
    String tag = reading.tag().substring(0, reading.tag().lastIndexOf(':') + 1);
    return dictionary.inflected(reading.lemma(), tag, reading.has("Masc"));
  }
}
