package school.mentoring.document;

/**
 * A kept file, to be handed out.
 *
 * @param mediaType as its content told, not as it was named
 */
public record KeptFile(FileId id, String name, String mediaType, byte[] content) {}
