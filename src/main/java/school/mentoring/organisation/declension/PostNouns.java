package school.mentoring.organisation.declension;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Inflected;

/** Nouns that name people: «директор», «учитель-логопед», «пресс-секретарь», «документовед». */
@Component
class PostNouns {

  /** Known nouns, by which others with the same ending decline. */
  private static final List<String> PATTERNS =
      List.of("правовед", "психолог", "режиссёр", "методист", "архитектор", "учитель");

  private static final int ENDING = 3;

  /** What stands before a hyphen and never changes. */
  private static final Pattern UNCHANGED =
      Pattern.compile("[A-Za-z]+|(?iu)пресс|веб|медиа|вице|экс|арт|видео|штаб|обер");

  private final RussianDictionary dictionary;

  PostNouns(RussianDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Each part of «учитель-логопед» declines; nothing where one of them is not known. */
  Optional<PostHead> find(String word) {
    List<String> parts = List.of(word.split("-", -1));
    Optional<PostHead> all = simple(parts.get(parts.size() - 1));
    for (int i = parts.size() - 2; i >= 0 && all.isPresent(); i--) {
      String part = parts.get(i);
      all = all.flatMap(rest -> before(part).map(it -> it.then("-", rest)));
    }
    return all;
  }

  private Optional<PostHead> before(String part) {
    return UNCHANGED.matcher(part).matches()
        ? Optional.of(new PostHead("", Inflected.same(part, true)))
        : simple(part);
  }

  private Optional<PostHead> simple(String word) {
    String small = Spelling.small(word);
    return known(small)
        .or(() -> alike(small))
        .map(it -> new PostHead(it.gender(), Spelling.asTyped(word, it.forms())));
  }

  private Optional<PostHead> known(String word) {
    return dictionary.readings(word).stream()
        .filter(it -> it.tag().matches("NN:Anim:(Masc|Fem):Sin:Nom"))
        .findFirst()
        .flatMap(it -> dictionary.living(it).map(forms -> PostHead.of(it, forms)));
  }

  /** A word that the dictionary lacks altogether declines like one with the same ending. */
  private Optional<PostHead> alike(String word) {
    if (!dictionary.readings(word).isEmpty()) {
      return Optional.empty();
    }
    return PATTERNS.stream()
        .filter(it -> word.length() > it.length() - 1 && word.endsWith(ending(it)))
        .findFirst()
        .flatMap(it -> known(it).map(head -> new PostHead("Masc", exchanged(head, it, word))));
  }

  private static Inflected exchanged(PostHead head, String pattern, String word) {
    String start = word.substring(0, word.length() - ENDING);
    int kept = pattern.length() - ENDING;
    return Inflected.of(it -> start + head.forms().in(it).substring(kept), true);
  }

  private static String ending(String pattern) {
    return pattern.substring(pattern.length() - ENDING);
  }
}
