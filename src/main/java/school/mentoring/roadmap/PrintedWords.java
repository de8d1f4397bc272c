package school.mentoring.roadmap;

import java.util.Optional;

/**
 * How a line reads in the printed roadmap, as its element says it; each empty where it says
 * nothing.
 *
 * @param row what is done, with a noun, as the source calls it
 * @param content what it consists of
 * @param result the paper that proves it
 * @param term when, where the source says it in words or by another window than it is done in
 * @param responsible the post as the source names it
 * @param under the stage that it is printed under, by its process id; the one it stands in if empty
 */
public record PrintedWords(
    String row,
    String content,
    String result,
    String term,
    String responsible,
    Optional<String> under) {}
