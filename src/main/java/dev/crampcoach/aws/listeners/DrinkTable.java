package dev.crampcoach.aws.listeners;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.ReturnValue;
import dev.crampcoach.aws.client.UpdateExpressions;
import dev.crampcoach.conversation.Job;
import dev.crampcoach.conversation.JobResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Counts drinks by atomic updates: two devices at once lose nothing, and a turn counts once. */
record DrinkTable(AmazonDynamoDB client, String table, String user) {
  /** Attempts, since another device may write between two of them. */
  private static final int TRIES = 3;

  JobResult count(Job.CountDrink job, String turn, Instant now) {
    try {
      return DayRow.counted(update(job.day(), DayRow.count(job, turn, now)));
    } catch (ConditionalCheckFailedException e) {
      // This turn was counted before.
      return DayRow.counted(e.getItem());
    }
  }

  /** Corrects the last amount. If the session does not know it, the rejected write returns it. */
  JobResult correct(Job.CorrectDrink job, String turn, Instant now) {
    int last = job.last();
    for (int tried = 0; tried < TRIES; tried++) {
      try {
        return DayRow.counted(update(job.day(), DayRow.correct(job, last, turn, now)));
      } catch (ConditionalCheckFailedException e) {
        Map<String, AttributeValue> row = e.getItem();
        if (row != null && DayRow.hasCounted(row, turn)) {
          return DayRow.counted(row);
        }
        String replaced = DayRow.replaced(job);
        if (row == null || !row.containsKey(replaced)) {
          return new JobResult.NothingToCorrect();
        }
        last = DayRow.number(row, replaced);
      }
    }
    return new JobResult.JobFailed(JobResult.Trouble.NOT_KEPT);
  }

  private Map<String, AttributeValue> update(LocalDate day, UpdateExpressions update) {
    return client
        .updateItem(
            update
                .of(table, ListenersTable.key(user, DayRow.kind(day)))
                .withReturnValues(ReturnValue.ALL_NEW))
        .getAttributes();
  }

  /** Erases all rows of the listener. */
  void erase() {
    for (Map<String, AttributeValue> row :
        client.query(ListenersTable.query(table, user)).getItems()) {
      String kind = row.get(ListenersTable.KIND).getS();
      client.deleteItem(new DeleteItemRequest(table, ListenersTable.key(user, kind)));
    }
  }
}
