package dev.crampcoach.talk.answering;

import dev.crampcoach.catalogue.Item;
import dev.crampcoach.english.Words;
import dev.crampcoach.model.LineModel.LineShare;
import java.util.List;

/**
 * A question about one item as {@link ItemAnswers#read} understands it.
 *
 * @param words the listener's own words
 * @param shares the answers that they may ask for, most likely first
 * @param asked what the question asks for: the id of a line, or the name of a side
 */
public record ItemQuestion(Item item, Words words, List<LineShare> shares, String asked) {}
